/** The normal distribution leaves 2.5 % above it. */
const Z = "1.959963984540054";

/** Student's t with 1 to 30 degrees of freedom, 2.5 % above it: the printed table to twelve places. */
const STUDENT = [
  ...[12.706204736175, 4.302652729749, 3.182446305284, 2.776445105198, 2.570581835636, 2.446911851145, 2.364624251593],
  ...[2.306004135204, 2.262157162798, 2.228138851986, 2.200985160092, 2.178812829667, 2.160368656463, 2.144786687918],
  ...[2.13144954556, 2.119905299221, 2.109815577833, 2.100922040241, 2.093024054408, 2.085963447266, 2.079613844728],
  ...[2.073873067904, 2.068657610419, 2.063898561628, 2.059538552753, 2.055529438643, 2.05183051648, 2.048407141795],
  ...[2.045229642133, 2.042272456301],
].join(", ");

/** Beyond, by the expansion of Cornish and Fisher, right to 3 in 100 million. */
const studentT = (df: string): string =>
  `CASE WHEN ${df} <= 30 THEN (ARRAY[${STUDENT}]::float8[])[(${df})::integer] ELSE ${Z} + 2.372271230298562 / (${df}) +
    2.8224986157396112 / (${df})::float8 ^ 2 + 2.555849679507722 / (${df})::float8 ^ 3 + 1.5895340533938225 / (${df})::float8 ^ 4 END`;

/** A figure and its interval as expressions; `n` is null where the group is hidden, and then so are they. */
interface Figure {
  readonly name: string;
  readonly definition: string;
  /** The column that counts the answers it is of, by which it is hidden. */
  readonly n: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly says: string;
  readonly interval: string;
}

type Named = Pick<Figure, "name" | "definition" | "n" | "says">;

const ifAny = (n: string, expression: string, condition?: string): string =>
  `CASE WHEN ${n} > 0${condition === undefined ? "" : ` AND ${condition}`} THEN ${expression} END`;

/** Wilson's interval, both sides of its fraction multiplied by n. */
function share(named: Named, hits: string): Figure {
  const { n } = named;
  const reach = `${Z} * sqrt(${hits}::float8 * (${n} - ${hits}) / ${n} + ${Z}::float8 ^ 2 / 4)`;
  const end = (sign: "-" | "+") => `(${hits} + ${Z}::float8 ^ 2 / 2 ${sign} ${reach}) / (${n} + ${Z}::float8 ^ 2)`;
  return {
    ...named,
    value: ifAny(n, `${hits}::float8 / ${n}`),
    low: ifAny(n, `CASE WHEN ${hits} = 0 THEN 0 ELSE ${end("-")} END`),
    high: ifAny(n, `CASE WHEN ${hits} = ${n} THEN 1 ELSE ${end("+")} END`),
    interval: "Wilson",
  };
}

function mean(named: Named, scale: "satisfaction" | "effort", most: number): Figure {
  const { n } = named;
  const value = `${scale}_sum::float8 / ${n}`;
  const scatter = `(${n} * ${scale}_squares - ${scale}_sum * ${scale}_sum)::float8`;
  const reach = `(${studentT(`${n} - 1`)}) * sqrt(${scatter} / (${n} - 1)) / ${n}`;
  return {
    ...named,
    value: ifAny(n, value),
    low: ifAny(n, `greatest(1, ${value} - ${reach})`, `${scatter} > 0`),
    high: ifAny(n, `least(${most}, ${value} + ${reach})`, `${scatter} > 0`),
    interval: "Student's t",
  };
}

function promoters(named: Named): Figure {
  const { n } = named;
  const value = `100.0::float8 * (promoters - detractors) / ${n}`;
  const scatter = `(${n} * (promoters + detractors) - (promoters - detractors) * (promoters - detractors))::float8`;
  const reach = `100 * ${Z} * sqrt(${scatter} / ${n}) / ${n}`;
  return {
    ...named,
    value: ifAny(n, value),
    low: ifAny(n, `greatest(-100, ${value} - ${reach})`, `${scatter} > 0`),
    high: ifAny(n, `least(100, ${value} + ${reach})`, `${scatter} > 0`),
    interval: "normal",
  };
}

const named = (name: string, definition: string, n: string, says: string): Named => ({ name, definition, n, says });

export const FIGURES: readonly Figure[] = [
  share(named("csat", "csat-1", "satisfaction_n", "share of answers of 4 or 5 of 5, 0 to 1"), "satisfaction_good"),
  mean(named("satisfaction_mean", "satisfaction-mean-1", "satisfaction_n", "mean of 1 to 5"), "satisfaction", 5),
  promoters(named("nps", "nps-1", "recommend_n", "net promoter score, -100 to 100")),
  mean(named("ces", "ces-ease-mean-1", "effort_n", "mean ease of 1 to 7, 7 the least effort"), "effort", 7),
  share(named("ces_easy", "ces-easy-share-1", "effort_n", "share of answers of 5 to 7 of 7, 0 to 1"), "effort_easy"),
  share(
    named("response_rate", "response-rate-cohort-1", "sent", "share of the invitations sent then that were answered"),
    "answered",
  ),
  share(
    named(
      "invitation_coverage",
      "invitation-coverage-1",
      "decided",
      "share of processed requests that were asked about",
    ),
    "sent",
  ),
  share(
    named(
      "reopened_after_good_rating",
      "reopened-after-good-rating-1",
      "rated_good",
      "share of well rated requests that were reopened since",
    ),
    "reopened_good",
  ),
  {
    ...named("time_to_feedback", "time-to-feedback-median-1", "wait_n", "median minutes from invitation to answer"),
    value: ifAny("wait_n", "waited.median"),
    low: ifAny("wait_n", "waited.low", "waited.high IS NOT NULL"),
    high: ifAny("wait_n", "waited.high"),
    interval: "order statistics",
  },
];

/** What a group is hidden by, each for itself. */
export const BASES = ["feedback", ...new Set(FIGURES.map(({ n }) => n))];

const BOUNDS = [5, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 4320, 7200, 10080, 14400, 20160, 30240, 43200];

/** `waited`: median and the bounds of its interval, from the counts of the buckets; null beyond the last bound. */
export const WAITED = `CROSS JOIN LATERAL (
  SELECT
    max(after + (wait_n / 2.0::float8 - before) / counted * (through - after))
      FILTER (WHERE before < ceil(wait_n / 2.0) AND before + counted >= ceil(wait_n / 2.0)) AS median,
    max(after) FILTER (WHERE before < lowest AND before + counted >= lowest) AS low,
    max(through) FILTER (WHERE before < highest AND before + counted >= highest) AS high
  FROM (SELECT bucket.*, sum(counted) OVER (ORDER BY place) - counted AS before,
      greatest(1, floor(wait_n / 2.0 - ${Z} * sqrt(wait_n::float8) / 2)) AS lowest,
      least(wait_n, ceil(wait_n / 2.0 + ${Z} * sqrt(wait_n::float8) / 2) + 1) AS highest
    FROM (VALUES ${[...BOUNDS, null]
      .map((bound, place) => `(${place}, w${place}, ${BOUNDS[place - 1] ?? 0}::float8, ${bound ?? "NULL"}::float8)`)
      .join(", ")}) AS bucket (place, counted, after, through)) AS bucket
) AS waited`;
