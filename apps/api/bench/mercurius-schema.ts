import {
  EFFECTS,
  GUARANTEES,
  LICENCE_STATUSES,
  LICENSINGS,
  OUTCOMES,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
} from "@supportbook/policy";

const enumType = (name: string, values: readonly string[]) => `enum ${name} { ${values.join(" ")} }`;

/** The part of the product's schema that the measured operations use. Dates are plain strings here. */
export const MERCURIUS_SCHEMA = `
  ${enumType("Segment", SEGMENTS)}
  ${enumType("Licensing", LICENSINGS)}
  ${enumType("Phase", PHASES)}
  ${enumType("Outcome", OUTCOMES)}
  ${enumType("Guarantee", GUARANTEES)}
  ${enumType("Effect", EFFECTS)}
  ${enumType("LicenceStatus", LICENCE_STATUSES)}
  ${enumType("RequestKind", REQUEST_KINDS)}
  type Query {
    products(first: Int!): ProductConnection!
    product(slug: String!): Product
    checkCoverage(question: CoverageQuestion!): CoverageDecision!
  }
  type ProductConnection { nodes: [Product!]! }
  type Product {
    slug: String! name: String! segment: Segment! licensing: Licensing! platforms: [String!]! versions: [Version!]!
  }
  type Version {
    name: String! label: String latestBuild: String
    releasedOn: String fullSupportEndsOn: String supportEndsOn: String extendedSupportEndsOn: String
    phase: Phase!
  }
  input EnvironmentFacts { meetsRequirements: Boolean }
  input CoverageQuestion {
    product: String! version: String! licence: LicenceStatus kind: RequestKind! country: String
    environment: EnvironmentFacts
  }
  type CoverageDecision {
    outcome: Outcome! guarantee: Guarantee! decidedBy: [String!]! findings: [Finding!]! remedies: [Remedy!]!
    duties: [Finding!]! openQuestions: [String!]! edition: String!
  }
  type Finding { clause: String! effect: Effect! explanation: String! remedy: String }
  type Remedy { fact: String! from: String to: String! outcome: Outcome! explanation: String! }
`;
