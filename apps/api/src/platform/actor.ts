/** Who acts. `name` is what history and audit show; `roles` come from the identity provider. */
export interface Actor {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** A person where it is left out. */
  readonly kind?: "PERSON" | "MACHINE";
  /** What a machine's token was given; it narrows what the roles allow and never widens it. Persons have no such limit. */
  readonly permissions?: ReadonlySet<string>;
  readonly email?: string | null;
  /** When what was shown to the server ends; null where it does not. */
  readonly expiresAt?: Temporal.Instant | null;
}

/** From where a request came; both null inside the process and at the command line. */
export interface Origin {
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Who acts, from where, in which request. */
export interface Accountable {
  readonly actor: Actor | null;
  readonly origin: Origin;
  readonly requestId: string;
}
