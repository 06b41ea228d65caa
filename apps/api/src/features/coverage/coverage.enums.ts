import {
  GUARANTEES,
  type Guarantee,
  OUTCOMES,
  type Outcome,
  REQUEST_KINDS,
  type RequestKind,
} from "@supportbook/policy";
import { publishEnum } from "../../platform/enum.ts";

export const OutcomeEnum = publishEnum<Outcome>(OUTCOMES, {
  name: "Outcome",
  description: "What the rules amount to for one question",
  values: {
    COVERED: "Standard support applies",
    LIMITED: "Support is given and may be limited",
    PAID_SERVICE: "Outside standard support; a paid service that covers it is sold",
    NOT_COVERED: "No support is owed",
  },
});

export const GuaranteeEnum = publishEnum<Guarantee>(GUARANTEES, {
  name: "Guarantee",
  description: "What is promised about the result, apart from whether support is given",
  values: {
    BEST_EFFORT: "Reasonable time, best effort (clause 4)",
    NONE: "No promise that the problem can be solved (a clause of 4.4 applies)",
    RESPONSE_TIME: "A paid plan promises a response time (clause 5.1)",
  },
});

export const RequestKindEnum = publishEnum<RequestKind>(REQUEST_KINDS, {
  name: "RequestKind",
  description: "What a request is about: one kind for each row of clauses 4.1 and 4.2",
  values: {
    SOFTWARE_FAULT: "The software does not work as it should (4.1.1)",
    DATABASE_UPDATE: "Regular database updates (4.1.1)",
    FALSE_POSITIVE: "The software takes something harmless for malware (4.1.2a)",
    UNDETECTED_MALWARE: "Malware that the software does not detect (4.1.2b)",
    DISINFECTION_ADVICE: "Advice on disinfecting an infected computer (4.1.2c)",
    LICENCE_RECOVERY: "Lost or damaged licence information (4.1.3)",
    DOWNLOAD_HELP: "How and where to download the software (4.1.4a)",
    FINDING_INFORMATION: "Where to find guides and training material (4.1.4b)",
    ONLINE_ACCOUNT_HELP: "How to use the online account services (4.1.4c)",
    FEATURE_DEVELOPMENT: "Developing a new feature (4.2.1)",
    DEVICE_TUNING: "Making the user's device faster, configuring it (4.2.2)",
    HANDS_ON_DISINFECTION: "A specialist disinfects the computer (4.2.3)",
    MALWARE_DESCRIPTION: "A description of a piece of malware (4.2.4)",
    ONSITE_OR_REMOTE_SESSION: "On-site support or a remote session (4.2.5)",
    LIVE_HELP_WHILE_COLLECTING: "Phone or chat help while data is collected or advice applied (4.2.6)",
    THIRD_PARTY_QUESTION: "Third-party applications or operating systems (4.2.7)",
    THIRD_PARTY_PATCHING: "Vulnerabilities fixed by third-party patches (4.2.8)",
    THIRD_PARTY_INTEGRATION: "Integration with third-party software (4.2.9)",
    CONFIGURATION_REVIEW: "Configuring and checking performance, network security advice (4.2.10)",
    TRAINING: "Training (4.2.11)",
    DEMO_OR_DEPLOYMENT: "Demonstration, deployment, configuration (4.2.12)",
    ROOT_CAUSE_OPINION: "An official opinion on the technical cause of an error (4.2.13)",
    MALWARE_INCIDENT_INVESTIGATION: "Investigating the cause of a malware incident (4.2.14)",
  },
});
