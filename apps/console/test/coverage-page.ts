import type { Page } from "playwright-core";
import { openPage, type PageChoices } from "./open-page.ts";

/** A question about a version whose support has ended. */
export const ENDED = "product=sample-endpoint-protection&version=11.4&kind=SOFTWARE_FAULT&licence=VALID";

export const ask = (facts: string, choices?: PageChoices) => openPage(`/coverage?${facts}`, choices);
/** Asked twice where the answers differ, on a machine that is busy with other tests. */
export const IN_TIME = { timeout: 30_000 };
export const outcome = (page: Page, name: string) => page.locator("[data-outcome]", { hasText: name }).waitFor(IN_TIME);
export const confirmed = (page: Page) => page.locator('[data-confirmation="CONFIRMED"]').waitFor(IN_TIME);
