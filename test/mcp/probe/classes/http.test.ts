import { examine } from "./fixture.ts";
import { HTTP } from "./http.ts";

examine(HTTP);
