export default {
  segment: { HOME_MOBILE: "家庭与移动", BUSINESS: "企业" },
  licensing: { COMMERCIAL: "商业", FREEMIUM: "免费增值" },
};
