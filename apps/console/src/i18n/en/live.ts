export default {
  section: "Who else is here",
  looking: "%{name} is also looking at this request.",
  writing: "%{name} is writing on this request.",
};
