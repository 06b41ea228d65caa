/** Addresses of the invented vendor's channels, by the codes of the edition of 2022-04-07. */
export const SAMPLE_CHANNEL_ADDRESSES = [
  { code: "KNOWLEDGE_BASE_HOME_MOBILE", url: "https://example.com/help/home" },
  { code: "KNOWLEDGE_BASE_BUSINESS", url: "https://example.com/help/business" },
  { code: "COMMUNITY_FORUM", url: "https://example.com/forum" },
  { code: "ONLINE_COURSES", url: "https://example.com/courses" },
  { code: "FEEDBACK_HOME_MOBILE", url: "https://example.com/request" },
  { code: "FEEDBACK_BUSINESS", url: "https://example.com/account/feedback" },
] as const;
