export default {
  name: "Company account |||| Company accounts",
  about: "The customers' organisations: who works in them, and what they hold.",
  fields: {
    name: "Name",
    number: "Number",
    country: "Country",
    administrators: "Administrators",
    closedAt: "State",
    createdAt: "Registered",
  },
};
