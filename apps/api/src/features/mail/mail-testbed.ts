import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { testNow } from "../../../test/harness.ts";
import { type RunningJobs, runJobs } from "../../platform/jobs/run-jobs.ts";
import { createLog } from "../../platform/log.ts";
import { type Data, openRequestsBed, type RequestsBed } from "../requests/requests-testbed.ts";
import { mailJobs } from "./index.ts";

export const inboundSecret = "a secret of the tests only";

/** A mail server that keeps what it is given, and treats some addresses as its tests need it. */
export interface MailServer {
  readonly port: number;
  /** What it took, as it came over the line. */
  readonly taken: readonly { readonly to: string; readonly raw: string }[];
  close(): Promise<void>;
}

interface Answer extends Error {
  responseCode?: number;
}

const refusing = (responseCode: number, message: string): Answer => Object.assign(new Error(message), { responseCode });

/** `refused@…` is no address of it; `busy@…` it takes at the second try; from `cut@…` it parts without a word at the first. */
export async function openMailServer(): Promise<MailServer> {
  const taken: { to: string; raw: string }[] = [];
  const tries = new Map<string, number>();
  const isFirst = (address: string) => {
    const count = (tries.get(address) ?? 0) + 1;
    tries.set(address, count);
    return count === 1;
  };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith("refused@")) return done(refusing(550, "no such mailbox"));
      if (address.startsWith("busy@") && isFirst(address)) return done(refusing(451, "come again later"));
      return done();
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      void text(stream).then((raw) => {
        taken.push({ to, raw });
        if (to.startsWith("cut@") && isFirst(to)) for (const each of server.connections) each.close();
        else done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    port: (listening.address() as AddressInfo).port,
    taken,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export interface MailBed extends RequestsBed {
  readonly server: MailServer;
  /** The outbox as an administrator sees it. */
  outbox(filter?: object): Promise<Data[]>;
  /** Mails to somebody, the oldest first, once there are so many of them and none waits. */
  settled(recipient: string, count: number): Promise<Data[]>;
  /** What the mail server took for somebody, read as a mail program reads it. */
  arrived(recipient: string): Promise<ParsedMail[]>;
  close(): Promise<void>;
}

/** The whole system with jobs at work and a mail server that takes what is sent. */
export async function openMailBed(clock = ticking()): Promise<MailBed> {
  const server = await openMailServer();
  const bed = await openRequestsBed(undefined, {
    clock,
    mail: {
      from: { name: "Vendor support", address: "support@vendor.example" },
      smtpUrl: `smtp://127.0.0.1:${server.port}`,
      keepDays: 90,
      inboundSecret,
      inboundMostBytes: 100_000,
    },
  });
  const { api } = bed;
  const jobs: RunningJobs = await runJobs({
    url: api.databaseUrl,
    jobs: mailJobs,
    concurrency: 2,
    contextFor: () => api.contextFor(),
    log: createLog("silent"),
  });
  const outbox: MailBed["outbox"] = async (filter = {}) => {
    const { data, errors } = await api.query(OUTBOX, { filter }, { actor: administrator });
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join());
    return data.outbox.nodes;
  };
  return {
    ...bed,
    server,
    outbox,
    async settled(recipient, count) {
      for (let tries = 0; tries < 600; tries++) {
        const mails = (await outbox({ search: recipient })).toReversed();
        if (mails.length >= count && mails.every(({ state }) => state !== "WAITING")) return mails;
        await setTimeout(50);
      }
      throw new Error(`The mails to ${recipient} did not become ${count}.`);
    },
    arrived: (recipient) =>
      Promise.all(server.taken.filter(({ to }) => to === recipient).map(({ raw }) => simpleParser(raw))),
    async close() {
      await jobs.close();
      await api.close();
      await server.close();
    },
  };
}

/** Never twice the same moment, so that what comes later is known to. */
function ticking(): () => Temporal.Instant {
  let ticks = 0;
  return () => Temporal.Instant.from(testNow).add({ milliseconds: ticks++ });
}

export const administrator = { subject: "admin-1", name: "Test administrator", roles: ["admin"] };

const OUTBOX = `query ($filter: OutboxFilter) { outbox(first: 50, filter: $filter) {
  nodes { id kind recipient subject body state attempts reason messageId sentAt request { number } } totalCount } }`;
