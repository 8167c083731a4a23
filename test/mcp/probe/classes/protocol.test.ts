import { examine } from "./fixture.ts";
import { PROTOCOL } from "./protocol.ts";

examine(PROTOCOL);
