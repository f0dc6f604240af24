// Names of memberships and subscriptions among names of goods.
const MEMBERSHIP_NAME =
  /会员|會員|vip|订阅|訂閱|包[月季年]|[年月季](?:卡|费)|subscription|membership|premium|(?:^|\s)plan(?:\s|$)/i;

/** True where the name says so itself. */
export function isMembershipName(name: string): boolean {
  return MEMBERSHIP_NAME.test(name);
}
