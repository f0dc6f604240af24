// What speaks for a page that does not concern us: news, blogs, help, laws, privacy, product documentation. These rules
// stand against all kinds at once, since such pages use every word of ours.
import type { PageRule } from '../page-rule';

export const OTHER_RULES: readonly PageRule[] = [
  {
    id: 'other/article-marks',
    kind: 'other',
    weight: 4,
    when: [
      { feature: 'bylines', min: 2 },
      { feature: 'legal', max: 11 },
    ],
    because:
      'author, date, tags, next post: an article; agreements in a blog frame keep their contract words',
  },
  {
    id: 'other/article-mark',
    kind: 'other',
    weight: 2,
    when: [
      { feature: 'bylines', min: 1 },
      { feature: 'proseShare', min: 0.5 },
    ],
    because: 'one mark of an article above prose',
  },
  {
    id: 'other/told',
    kind: 'other',
    weight: 4,
    place: 'text',
    pattern:
      "笔者|小编|网友|本文(?:将|介绍|整理|分享|旨在)|评测|测评|教程|亲测|站长|记者|据.{0,10}(?:报道|介绍|了解)|曝光|投诉平台|转载|文章来源|according to|in this (?:article|post|guide)|we(?:'|’)re diving|let(?:'|’)s dive|takeaways|spokes(?:person|man|woman)|told (?:the|reporters|us)|reported that|settlement|lawsuit|journalist|hands-on|hey there",
    atLeast: 2,
    when: [
      { feature: 'proseShare', min: 0.3 },
      { feature: 'legal', max: 14 },
    ],
    because: 'somebody tells about it: first-person writers, reporters, testers',
  },
  {
    id: 'other/guide-title',
    kind: 'other',
    weight: 3.5,
    place: 'title',
    pattern:
      '教程|攻略|评测|测评|全解析|全指南|一文|盘点|推荐|最新.{2,}|整理|(?:几个|等)问题|方法$|方法(?: ?[-|])|如何|怎么|怎样|新闻|资讯|_.{1,8}网$|how to (?:get|cancel|use|fix)|review(?::|$)|saga|explained|\\d{1,2} (?:best|ways|tips)',
    because: 'titles of guides, reviews and news; the provider’s own pages name the thing itself',
  },
  {
    id: 'other/blog-title',
    kind: 'other',
    weight: 3.5,
    place: 'title',
    pattern: '博客|(?:^|[^a-z])(?:web)?blog(?:$|[^a-z])|论坛|贴吧|知乎|forum|reddit|专栏',
    because: 'a page that says it is of a blog or forum, whatever it quotes',
  },
  {
    id: 'other/guide-heading',
    kind: 'other',
    weight: 3,
    place: 'heading',
    pattern:
      '教程|攻略|评测|测评|全解析|全指南|盘点|最新.{4,}|整理|(?:几个|等)问题|和方法|如何|怎么|怎样|(?:问|题)解答|提问$|新闻|how (?:to|we) |review:|saga|hands-on|sneaky',
    because: 'the same in the heading',
  },
  {
    id: 'other/help-title',
    kind: 'other',
    weight: 4,
    place: 'title',
    pattern:
      '帮助中心|帮助$|常见问题|(?:^|[^a-z])faqs?(?:$|[^a-z])|用户指南|使用(?:指南|帮助|手册)|上课须知|help cent(?:er|re)|knowledge base|support cent(?:er|re)|documentation|新手|指南$',
    when: [{ feature: 'legal', max: 14 }],
    because: 'help pages answer about everything; terms framed by a help site keep their contract words',
  },
  {
    id: 'other/help-heading',
    kind: 'other',
    weight: 3.5,
    place: 'heading',
    pattern:
      '帮助中心|常见问题|(?:^|[^a-z])faqs?(?:$|[^a-z])|用户指南|使用(?:指南|帮助|手册)|help cent(?:er|re)|frequently asked|purchase questions',
    when: [{ feature: 'legal', max: 14 }],
    because: 'the same in the heading',
  },
  {
    id: 'other/questions',
    kind: 'other',
    weight: 3,
    when: [
      { feature: 'questions', min: 8 },
      { feature: 'refundShare', max: 8 },
      { feature: 'planPrices', max: 2 },
    ],
    because: 'a long row of questions; plan pages and refund pages have their few as well',
  },
  {
    id: 'other/privacy',
    kind: 'other',
    weight: 7,
    place: 'heading',
    pattern:
      '^.{0,16}(?:隐私|私隐)(?:政策|声明|保护|条款|权政策)?.{0,4}$|privacy (?:policy|notice|statement)|cookie policy',
    because: 'privacy policies are agreements in form but say nothing on money',
  },
  {
    id: 'other/privacy-title',
    kind: 'other',
    weight: 4,
    place: 'title',
    pattern: '^(?!.*(?:协议|条款|terms|agreement)).*(?:隐私|私隐|privacy|cookie policy)',
    because: 'the same in the title, unless the page holds an agreement as well',
  },
  {
    id: 'other/prose',
    kind: 'other',
    weight: 3,
    when: [
      { feature: 'prose', min: 1800 },
      { feature: 'proseShare', min: 0.55 },
      { feature: 'sections', max: 3 },
      { feature: 'legal', max: 3 },
      { feature: 'refundShare', max: 3 },
      { feature: 'renewShare', max: 2 },
      { feature: 'planPrices', max: 2 },
      { feature: 'orderNumbers', max: 0 },
      { feature: 'cardFields', max: 0 },
    ],
    because: 'long paragraphs without clauses, plans, orders or a form: somebody tells something',
  },
  {
    id: 'other/law',
    kind: 'other',
    weight: 8,
    place: 'heading',
    pattern:
      '(?:最高人民法院|人民检察院|国务院|市场监督管理|消费者权益保护法|民法典|条例|管理办法|司法解释|若干问题的解释)|(?:act|regulations?|directive) (?:of )?\\d{4}|^directive|^regulation \\(eu\\)',
    because: 'the law itself is no one’s agreement',
  },
  {
    id: 'other/blog-crumb',
    kind: 'other',
    weight: 3,
    place: 'crumb',
    pattern: '正文|新闻|资讯|博客|教程|blog|news|article',
    because: 'breadcrumbs of articles',
  },
  {
    id: 'other/event',
    kind: 'other',
    weight: 4,
    place: 'title',
    pattern: '马拉松|赛事|比赛|竞赛|入会|投票|招聘|招生|活动报名|关于我们|about us|download|下载',
    because: 'events, elections, jobs and company pages',
  },
  {
    id: 'other/event-heading',
    kind: 'other',
    weight: 3,
    place: 'headings',
    pattern: '马拉松|赛事|竞赛|锦标赛|入会|招聘|招生简章',
    because: 'the same in a heading',
  },
  {
    id: 'other/event-text',
    kind: 'other',
    weight: 3.5,
    place: 'text',
    pattern: '参赛|比赛|赛事|选手|起跑|入会|商会|章程',
    atLeast: 4,
    because: 'races and associations have members and refunds of their own',
  },
  {
    id: 'other/metered',
    kind: 'other',
    weight: 3.5,
    place: 'heading',
    pattern: '计费(?:说明|及|与|方式|概述|模式)|产品定价|价格说明|billing faq|api 计费',
    because: 'documentation of metered billing: nothing to subscribe to',
  },
  {
    id: 'other/metered-title',
    kind: 'other',
    weight: 2.5,
    place: 'title',
    pattern: '计费(?:说明|及|与|方式|概述|模式)|billing faq|dashboard|统计|分析|analytics',
    because: 'the same in the title; and reports of the seller’s side',
  },
  {
    id: 'other/developer',
    kind: 'other',
    weight: 5,
    place: 'text',
    pattern:
      '(?:npm|pip|gem|composer|yarn|brew) (?:install|add|require)|gemfile|(?:get|post|put|delete|patch) \\/[a-z]|(?:^|[^a-z])(?:api|sdk|webhook|endpoint|json|rails|laravel|django|repository|pull request|readme|installation|parameters?|request body|npm|docker|接口文档|请求参数|返回参数|调用方式)(?:$|[^a-z])',
    atLeast: 3,
    when: [{ feature: 'legal', max: 8 }],
    because: 'documentation for developers has objects called subscription, order and refund',
  },
  {
    id: 'other/developer-title',
    kind: 'other',
    weight: 4,
    place: 'title',
    pattern:
      '(?:^|[^a-z])(?:api|sdk|developers?|docs|github|gitlab|npm|stack overflow)(?:$|[^a-z])|开发者|开发文档|接口文档|csdn|掘金|简书',
    because: 'sites where developers read and write',
  },
  {
    id: 'other/essay-trade',
    kind: 'other',
    weight: 2.5,
    place: 'text',
    pattern: '(?:per|\\/) ?(?:page|word|1000|hour)|(?:每|\\/)(?:页|字|千字|小时|课时|gb|次)',
    atLeast: 3,
    when: [
      { feature: 'planPrices', max: 1 },
      { feature: 'legal', max: 5 },
    ],
    because: 'prices by page, word or gigabyte are for work done, no membership',
  },
];
