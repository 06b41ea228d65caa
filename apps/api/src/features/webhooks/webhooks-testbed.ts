import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type RunningJobs, runJobs } from "../../platform/jobs/run-jobs.ts";
import { createLog } from "../../platform/log.ts";
import { admin } from "../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed } from "../requests/requests-testbed.ts";
import { deliverJob } from "./deliveries/deliver-job.ts";
import { USUAL_WEBHOOKS, type WebhookSettings } from "./webhook-settings.ts";

/** The receiver of these tests stands beside us, without a certificate. */
export const NEAR: WebhookSettings = { ...USUAL_WEBHOOKS, allowHttp: true, allowedNetworks: ["127.0.0.0/8"] };

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** Ended by whatever answers next. */
  answer(next: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** A real HTTP server that keeps what it is sent, and takes it unless told otherwise. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answer: (response: ServerResponse) => void = (response) => response.end("thank you");
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join("");
    received.push({ path: request.url ?? "", headers: request.headers, body });
    answer(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    answer: (next) => {
      answer = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const ENDPOINT = "endpoint { id url enabled revision failingSince turnedOffAt previousSecretUntil }";
const DELIVERIES = `query ($id: ID!) { webhookEndpoint(id: $id) { enabled failingSince turnedOffAt
  history { action author } deliveries(first: 50) { nodes {
  id messageId kind state attempts status excerpt problem nextAttemptAt endedAt body } } } }`;

export interface WebhooksBed extends RequestsBed {
  /** The payload of a mutation, by an administrator. */
  keep(name: string, input: object): Promise<Data>;
  /** The endpoint with its deliveries, the newest first. */
  endpoint(id: string): Promise<Data>;
  /** Makes every attempt that waits, also those of later, until none waits for now. */
  deliver(settings?: WebhookSettings): Promise<void>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, [type: string, selection: string]>> = {
  createWebhookEndpoint: ["CreateWebhookEndpointInput", `${ENDPOINT} secret`],
  updateWebhookEndpoint: ["UpdateWebhookEndpointInput", ENDPOINT],
  removeWebhookEndpoint: ["WebhookEndpointInput", ENDPOINT],
  rotateWebhookSecret: ["RotateWebhookSecretInput", `${ENDPOINT} secret`],
  sendTestDelivery: ["WebhookEndpointInput", "delivery { id state messageId }"],
  redeliver: ["RedeliverWebhookInput", "delivery { id state messageId }"],
};

/**
 * Takes place a little ahead of now: receivers refuse what is not signed within five minutes, and further attempts have to
 * lie ahead until they are asked for.
 */
export async function openWebhooksBed(): Promise<WebhooksBed> {
  const bed = await openRequestsBed(Temporal.Now.instant().add({ minutes: 4 }).toString(), { webhooks: NEAR });
  const { api, ask } = bed;
  return {
    ...bed,
    async keep(name, input) {
      const [type, selection] = TYPES[name] ?? ["", ""];
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
      return (await ask(document, { input }, { actor: admin }))[name];
    },
    endpoint: async (id) => (await ask(DELIVERIES, { id }, { actor: admin })).webhookEndpoint,
    async deliver(settings = NEAR) {
      await api.db.query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()");
      const contextFor = () => ({ ...api.contextFor(), webhooks: settings });
      const log = createLog("silent");
      const jobs: RunningJobs = await runJobs({
        url: api.databaseUrl,
        jobs: [deliverJob],
        concurrency: 2,
        contextFor,
        log,
      });
      const due = `SELECT count(*)::int AS count FROM graphile_worker.jobs
        WHERE task_identifier = '${deliverJob.name}' AND (run_at <= now() OR locked_at IS NOT NULL)`;
      while ((await api.db.query(due))[0].count > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await jobs.close();
    },
    close: () => api.close(),
  };
}
