import { examine } from "./fixture.ts";
import { NETWORK } from "./network.ts";

examine(NETWORK);
