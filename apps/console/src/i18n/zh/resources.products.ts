export default {
  name: "产品",
  about: "所有产品及其各版本今天所处的阶段。",
  fields: {
    name: "产品",
    versions: "版本",
    nextEnd: "即将终止",
    segment: "适用对象",
    licensing: "许可方式",
    platforms: "平台",
    category: "类别",
    slug: "标识",
    changedAt: "更改时间",
  },
  segments: { HOME_MOBILE: "家庭与移动", BUSINESS: "企业" },
  licensings: { COMMERCIAL: "商业", FREEMIUM: "免费增值" },
};
