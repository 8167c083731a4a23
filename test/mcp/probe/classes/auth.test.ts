import { AUTH } from "./auth.ts";
import { examine } from "./fixture.ts";

examine(AUTH);
