import { Counter, collectDefaultMetrics, Histogram, Gauge as PrometheusGauge, Registry } from "prom-client";

/** A figure that is read when it is asked for. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly read: () => number | Promise<number>;
}

export interface Metrics {
  readonly contentType: string;
  print(): Promise<string>;
  /** `route` is the pattern, not the address, so that the number of series stays small. */
  observeRequest(labels: { method: string; route: string; status: number }, seconds: number): void;
  /** `field` is a root field of the schema: clients choose operation names, and would choose the number of series. */
  countField(labels: { operation: string; field: string; outcome: "answered" | "refused" | "failed" }): void;
}

/** One registry a server, not the process-wide default, so that a test can start several. */
export function createMetrics(gauges: readonly Gauge[]): Metrics {
  const registers = [new Registry()] as [Registry];
  const [registry] = registers;
  collectDefaultMetrics({ register: registry });
  for (const { name, help, read } of gauges) {
    new PrometheusGauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  }
  const seconds = new Histogram({
    name: "supportbook_http_request_duration_seconds",
    help: "Time from the request's head to the end of the answer.",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const fields = new Counter({
    name: "supportbook_graphql_fields_total",
    help: "Root fields asked for, by how the operation ended.",
    labelNames: ["operation", "field", "outcome"],
    registers,
  });
  return {
    contentType: registry.contentType,
    print: () => registry.metrics(),
    observeRequest: (labels, duration) => seconds.observe({ ...labels, status: String(labels.status) }, duration),
    countField: (labels) => fields.inc(labels),
  };
}
