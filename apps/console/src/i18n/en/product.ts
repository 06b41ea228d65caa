export default {
  segment: { HOME_MOBILE: "Home & mobile", BUSINESS: "Business" },
  licensing: { COMMERCIAL: "Commercial", FREEMIUM: "Freemium" },
};
