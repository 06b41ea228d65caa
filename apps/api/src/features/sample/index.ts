/** The invented vendor of sample mode: the front door. */

export { openSampleIdentity } from "./identity/sample-identity.ts";
export { loadSample, type SampleContext } from "./load-sample.ts";
export { loadSampleCommand } from "./load-sample-command.ts";
export { playSampleRequests } from "./requests/play-sample-requests.ts";
