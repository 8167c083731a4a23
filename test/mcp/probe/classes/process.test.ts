import { examine } from "./fixture.ts";
import { PROCESS } from "./process.ts";

examine(PROCESS);
