/** The invented vendor of sample mode: the front door. */

export { openSampleIdentity } from "./identity/sample-identity.ts";
export { loadSample, type SampleContext } from "./load-sample.ts";
export { loadSampleCommand } from "./load-sample-command.ts";
export { playSampleDesk } from "./play-sample-desk.ts";
