import { expect, test } from "vitest";
import { answer, business, home } from "../ask.ts";

const feedbackOf = (asked: Parameters<typeof answer>[0]) =>
  answer(asked).channels.filter(({ clause }) => clause.startsWith("7"));

test("[7.1] home & mobile customers give feedback by the request form, and only there", () => {
  expect(feedbackOf(home())).toMatchObject([{ clause: "7.1", code: "FEEDBACK_HOME_MOBILE" }]);
});

test("[7.2] business customers give feedback in the company account, and only there", () => {
  expect(feedbackOf(business())).toMatchObject([{ clause: "7.2", code: "FEEDBACK_BUSINESS" }]);
});
