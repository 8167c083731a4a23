import { CONTRACT } from "./contract.ts";
import { examine } from "./fixture.ts";

examine(CONTRACT);
