import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { ConfigError, readCommandConfig, readConfig, VARIABLE_NAMES } from "./config.ts";

const DATABASE_URL = "postgres://someone:secret@localhost:5432/supportbook";
const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
/** The example with the `# ` before each assignment taken away. */
const documented = parseEnv(example.replace(/^# (?=[A-Z_]+=)/gm, ""));

const OIDC = {
  OIDC_ISSUER: "https://login.example.com/staff",
  OIDC_AUDIENCE: "https://support.example.com",
  OIDC_CLIENT_ID: "console",
  SECRETS_KEY: Buffer.alloc(32, "test key").toString("base64"),
};

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig({ DATABASE_URL, ...(environment.SAMPLE_MODE === "true" ? {} : OIDC), ...environment });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return "no fault";
}

describe(".env.example", () => {
  test("documents exactly the variables that are read", () => {
    expect(Object.keys(documented).sort()).toEqual([...VARIABLE_NAMES].sort());
  });

  test("shows the values that hold without it", () => {
    expect(readCommandConfig(documented as Record<string, string>)).toEqual(readCommandConfig({}));
  });

  test("explains every variable in a sentence above it", () => {
    const unexplained = example.split("\n\n").filter((paragraph) => !paragraph.startsWith("# "));
    expect(unexplained).toEqual([]);
    expect(example.split("\n\n").filter((paragraph) => /^# [A-Z_]+=/.test(paragraph))).toEqual([]);
  });
});

describe("readConfig", () => {
  test("takes what is given", () => {
    const config = readConfig({ DATABASE_URL, PORT: "4001", VENDOR_TIME_ZONE: "Europe/Berlin", SAMPLE_MODE: "true" });
    expect(config).toMatchObject({ port: 4001, vendorTimeZone: "Europe/Berlin", sampleMode: true });
    expect(config.databaseUrl).toBe(DATABASE_URL);
  });

  test("names all faults at once", () => {
    const message = faultsOf({ PORT: "abc", LOG_LEVEL: "loud", VENDOR_TIME_ZONE: "Mars/Olympus", DATABASE_URL: "" });
    for (const name of ["PORT", "LOG_LEVEL", "VENDOR_TIME_ZONE", "DATABASE_URL"]) expect(message).toContain(name);
    expect(message).toContain("4 faults");
  });

  test.each([
    ["PORT", "70000", "from 1 to 65535"],
    ["PORT", "-1", "from 1 to 65535"],
    ["PORT", "4000.5", "whole number"],
    ["DATABASE_URL", "mysql://localhost/x", "postgres://user:password@localhost:5432/supportbook"],
    ["PUBLIC_URL", "support.example.com", "https://support.example.com"],
    ["TRUST_PROXY", "everyone", "10.0.0.0/8"],
    ["TRUST_PROXY", "10.0.0.0/33", "10.0.0.0/8"],
    ["VENDOR_TIME_ZONE", "+02:00", "Europe/Berlin"],
    ["SAMPLE_MODE", "perhaps", "true or false"],
    ["MAX_QUERY_COST", "many", "whole number"],
    ["NODE_ENV", "staging", "development, test, production"],
  ])("refuses %s=%s and says what is needed", (name, value, remedy) => {
    const message = faultsOf({ [name]: value });
    expect(message).toContain(`${name} is`);
    expect(message).toContain(remedy);
  });

  test("never prints the database's password", () => {
    expect(faultsOf({ DATABASE_URL: "postgress://someone:secret@localhost/x" })).not.toContain("secret");
  });

  test("refuses the sample mode in production", () => {
    expect(faultsOf({ NODE_ENV: "production", SAMPLE_MODE: "true" })).toContain("Remove SAMPLE_MODE");
    expect(faultsOf({ NODE_ENV: "production", SAMPLE_MODE: "false" })).toBe("no fault");
  });

  test("demands a database, which a command may do without", () => {
    expect(() => readConfig({})).toThrow(/DATABASE_URL is missing.*pnpm start/s);
    expect(readCommandConfig({}).databaseUrl).toBeUndefined();
  });

  test("reads directories relative to the repository, wherever it is started", () => {
    expect(isAbsolute(readCommandConfig({}).dataDir)).toBe(true);
    expect(readCommandConfig({ DATA_DIR: "/var/lib/supportbook" }).dataDir).toBe("/var/lib/supportbook");
  });

  test("believes the proxies that are named, else none", () => {
    expect(readConfig({ DATABASE_URL, ...OIDC, TRUST_PROXY: "10.0.0.0/8, ::1" }).trustProxy).toEqual([
      "10.0.0.0/8",
      "::1",
    ]);
    expect(readConfig({ DATABASE_URL, ...OIDC }).trustProxy).toBe(false);
  });
});

describe("signing in", () => {
  test("needs an issuer, an audience and a client outside the sample mode, told all at once", () => {
    const message = faultsOf({ OIDC_ISSUER: "", OIDC_AUDIENCE: "", OIDC_CLIENT_ID: "", PORT: "abc" });
    for (const name of ["OIDC_ISSUER", "OIDC_AUDIENCE", "OIDC_CLIENT_ID"])
      expect(message).toContain(`${name} is missing`);
    expect(message).toContain("4 faults");
  });

  test("is no matter of a command's", () => {
    expect(readCommandConfig({}).signIn).toBeNull();
  });

  test("takes what is given", () => {
    const given = {
      OIDC_ROLES_CLAIM: "realm_access.roles",
      OIDC_ALGORITHMS: "ES256, EdDSA",
      OIDC_SCOPES: "openid staff",
    };
    expect(readConfig({ DATABASE_URL, ...OIDC, ...given }).signIn).toEqual({
      issuer: OIDC.OIDC_ISSUER,
      audience: OIDC.OIDC_AUDIENCE,
      clientId: "console",
      scopes: ["openid", "staff"],
      rolesClaim: "realm_access.roles",
      algorithms: ["ES256", "EdDSA"],
      endpointOrigins: [],
    });
  });

  test("is with the sample mode's own provider there, and nowhere else", () => {
    const { signIn } = readConfig({ DATABASE_URL, SAMPLE_MODE: "true", PUBLIC_URL: "https://try.example.com/" });
    expect(signIn).toMatchObject({ issuer: "https://try.example.com/oidc", audience: "urn:supportbook:sample" });
    expect(faultsOf({ SAMPLE_MODE: "true", ...OIDC })).toContain("OIDC_ISSUER is set, but the sample mode");
    const borrowed = { OIDC_ISSUER: "https://try.example.com/oidc/", OIDC_AUDIENCE: "urn:supportbook:sample" };
    const message = faultsOf({ ...borrowed, PUBLIC_URL: "https://try.example.com" });
    expect(message).toContain("OIDC_ISSUER is the sample mode's own provider");
    expect(message).toContain("OIDC_AUDIENCE is the sample mode's");
    expect(faultsOf({ OIDC_ISSUER: "http://localhost:4000/oidc" })).toContain("OIDC_ISSUER is the sample mode's");
  });

  test("fetches keys over an encrypted connection in production", () => {
    const plain = { OIDC_ISSUER: "http://login.example.com" };
    expect(faultsOf({ ...plain, NODE_ENV: "production" })).toContain("Use its https address");
    expect(faultsOf(plain)).toBe("no fault");
  });

  test.each([
    ["OIDC_ISSUER", "login.example.com", "https://login.example.com/realms/staff"],
    ["OIDC_ALGORITHMS", "none", "RS256"],
    ["OIDC_ALGORITHMS", "RS256,HS256", "RS256"],
    ["OIDC_ALGORITHMS", ",", "RS256"],
    ["OIDC_ENDPOINT_ORIGINS", "https://login.example.com/token", "https://login.example.com"],
    ["OIDC_ENDPOINT_ORIGINS", "'unsafe-inline'", "https://login.example.com"],
  ])("refuses %s=%s and says what is needed", (name, value, remedy) => {
    const message = faultsOf({ [name]: value });
    expect(message).toContain(`${name} is "${value}"`);
    expect(message).toContain(remedy);
  });
});

describe("SECRETS_KEY", () => {
  const own = { ...OIDC, DATABASE_URL };
  const sampleKey = readCommandConfig({}).secretsKey.toString("base64");

  test("is needed outside the sample mode, and by every command in production", () => {
    expect(faultsOf({ SECRETS_KEY: "" })).toContain("SECRETS_KEY is missing");
    expect(faultsOf({ SAMPLE_MODE: "true" })).toBe("no fault");
    expect(() => readCommandConfig({ NODE_ENV: "production" })).toThrow("SECRETS_KEY is missing");
    expect(readConfig(own).secretsKey.toString("utf8")).toMatch(/^test key/);
  });

  test.each(["short", "AAAA", "not base64!", Buffer.alloc(31).toString("base64")])(
    "refuses %s without showing it",
    (text) => {
      const message = faultsOf({ SECRETS_KEY: text });
      expect(message).toContain("SECRETS_KEY is not a key: 32 random bytes in base64");
      expect(message).not.toContain(text);
    },
  );

  test("outside the sample mode is not the one that everybody knows", () => {
    expect(faultsOf({ SECRETS_KEY: sampleKey })).toContain("which everybody knows");
  });
});

describe("the settings of mail", () => {
  const SMTP_URL = "smtps://robot:hunter22@mail.example.com:465";

  test("send nothing unless a mail server and an address are named, and nothing at all in the sample mode", () => {
    expect(readConfig({ DATABASE_URL, SAMPLE_MODE: "true" }).mail.smtpUrl).toBeNull();
    expect(faultsOf({ SMTP_URL })).toContain("MAIL_FROM is missing");
    expect(faultsOf({ SAMPLE_MODE: "true", SMTP_URL })).toContain("the sample mode sends no mail");
    const MAIL_FROM = "Support <support@example.com>";
    expect(faultsOf({ SMTP_URL, MAIL_FROM })).toBe("no fault");
    const { from, smtpUrl } = readConfig({ DATABASE_URL, ...OIDC, SMTP_URL, MAIL_FROM }).mail;
    expect({ from, smtpUrl }).toEqual({ from: { name: "Support", address: "support@example.com" }, smtpUrl: SMTP_URL });
  });

  test.each([
    ["SMTP_URL", "http://robot:hunter22@mail.example.com", "a mail server's address is needed"],
    ["MAIL_INBOUND_SECRET", "hunter22", "at least 24 characters are needed"],
    ["MAIL_FROM", "Support <support>", "a mail address is needed"],
  ])("refuse a faulty %s and show no secret", (name, value, remedy) => {
    const message = faultsOf({ [name]: value });
    expect(message).toContain(remedy);
    expect(message).not.toContain("hunter22");
  });
});
