export default {
  name: "Product |||| Products",
  about: "Every product with the phases its versions are in today.",
  fields: {
    name: "Product",
    versions: "Versions",
    nextEnd: "Ends next",
    segment: "Segment",
    licensing: "Licensing",
    platforms: "Platforms",
    category: "Category",
    slug: "Slug",
    changedAt: "Changed",
  },
  segments: { HOME_MOBILE: "Home & mobile", BUSINESS: "Business" },
  licensings: { COMMERCIAL: "Commercial", FREEMIUM: "Freemium" },
};
