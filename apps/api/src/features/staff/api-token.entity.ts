import { Field, ID, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn } from "typeorm";
import { DateScalar, DateTimeScalar } from "../../platform/scalars.ts";

/** What a machine shows to tell who it is. The token itself is kept nowhere: only its hash, and its end for people. */
@ObjectType("ApiToken", { simpleResolvers: true, description: "What a machine shows to tell who it is." })
@Entity("api_token")
@Index("api_token_hash", ["hash"], { unique: true })
@Check("api_token_named", `name ~ '[^[:space:]]'`)
@Check("api_token_scoped", "cardinality(scopes) > 0")
export class ApiTokenEntity {
  @Field(() => ID, { description: "For `revokeApiToken`." })
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "What it is for, in the words of who made it." })
  @Column("text")
  name: string;

  /** SHA-256 in base64url. A token is 256 random bits, so a slow hash would protect nothing more. */
  @Column("text")
  hash: string;

  @Field(() => String, { description: "Its last four characters, to tell tokens apart." })
  @Column("text")
  ending: string;

  @Field(() => [String], { description: "The permissions that it was given." })
  @Column("text", { array: true })
  scopes: string[];

  @Field(() => DateScalar, { description: "Its last day, to the end of it in the vendor's zone." })
  @Column("date", { name: "expires_on" })
  expiresOn: string;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  @CreateDateColumn({ name: "created_at", type: "timestamptz" })
  createdAt: Date;

  @Field(() => String, { description: "Who made it." })
  @Column("text", { name: "creator_name" })
  creatorName: string;

  @Column("text", { name: "creator_subject" })
  creatorSubject: string;

  /** Of the day it was made: a token never allows more than its maker could do. */
  @Column("text", { name: "creator_roles", array: true })
  creatorRoles: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last shown, to the minute; null if never." })
  @Column("timestamptz", { name: "last_used_at", nullable: true })
  lastUsedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it is refused; null while it is not." })
  @Column("timestamptz", { name: "revoked_at", nullable: true })
  revokedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Who revoked it." })
  @Column("text", { name: "revoker_name", nullable: true })
  revokerName: string | null;
}
