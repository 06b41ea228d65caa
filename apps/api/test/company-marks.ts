import type { Secrets } from "./told-secrets.ts";

/** What is marked, by what it is. */
export const MARKED: Secrets = {
  number: "ZUGVOGEL-77",
  name: "Nightingale Quarries",
  "administrator's name": "Pirol Ownerson",
  "administrator's address": "pirol@flock.example",
  "administrator's subject": "sample-owner-ZUGVOGEL-77",
  "member's name": "Kolibri Memberson",
  "member's address": "kolibri@flock.example",
  "invited address": "storch@invited.example",
  "inviter's name": "Specht Inviterson",
  "stored licence's number": "LUGVOGEL-77-1",
  "waiting licence's number": "LUGVOGEL-77-2",
  "blocked licence's number": "LUGVOGEL-77-3",
  "stored licence's code": "SAMPLE-0001-UGVOGEL-77",
  "waiting licence's code": "SAMPLE-0002-UGVOGEL-77",
  "licences' edition": "Albatross edition",
  "storer's name": "Kranich Storerson",
  "reason of the block": "Payment missed by the flamingo",
  "incident's reference": "TICKET-PELIKAN-5",
  "incident's note": "The pelican server stood still",
  "author in the history": "Eisvogel Staffson",
  "reason in the history": "Renamed after the woodpecker merger",
  "name before": "Cormorant Pits",
};

/**
 * What outsiders may have picked up of it. Codes that wait to be stored are not among it: whoever has such a code is its
 * holder.
 */
export const ASKED: Secrets = {
  number: "ZUGVOGEL-77",
  "part of the name": "nightingale",
  "stored licence's code": "SAMPLE-0001-UGVOGEL-77",
  "part of the number": "zugvog",
  name: "Nightingale Quarries",
  "code without hyphens": "sample0001ugvogel77",
  "stored licence's number": "LUGVOGEL-77-1",
  "part of the licence's number": "LUGVOG",
  "administrator's address": "pirol@flock.example",
  "administrator's subject": "sample-owner-ZUGVOGEL-77",
  "incident's reference": "TICKET-PELIKAN-5",
};
