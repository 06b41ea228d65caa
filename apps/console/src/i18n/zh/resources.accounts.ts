export default {
  name: "公司账户",
  about: "客户的组织：谁在其中工作，拥有什么。",
  fields: {
    name: "名称",
    number: "编号",
    country: "国家/地区",
    administrators: "管理员",
    closedAt: "状态",
    createdAt: "注册时间",
  },
};
