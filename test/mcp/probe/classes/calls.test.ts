import { CALLS } from "./calls.ts";
import { examine } from "./fixture.ts";

examine(CALLS);
