import { AGREEMENT, expect, html, openPage, readingsOf, test, waitForWords } from './tabs';

test('the reading outlives the worker', async ({ extension }) => {
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT) });
  await waitForWords(extension, open.tabId, '概不退款');
  const marked = () => (globalThis as { marked?: boolean }).marked ?? false;
  await (await extension.worker()).evaluate(() => {
    (globalThis as { marked?: boolean }).marked = true;
  });
  const asker = await extension.openExtensionPage('icons/16.png');
  const session = await extension.context.newCDPSession(asker);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const answer = await asker.evaluate(
    (tabId) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId } }),
    open.tabId,
  );
  expect(answer).toMatchObject({ ok: true, response: { state: 'read', reading: { title: '会员协议' } } });
  // Another worker than before answered.
  expect(await (await extension.worker()).evaluate(marked)).toBe(false);
  await asker.close();
  await open.close();
});

test('answers are remembered for the order, and the badge follows', async ({ extension }) => {
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT) });
  await waitForWords(extension, open.tabId, '概不退款');
  const badge = async () =>
    (await extension.worker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), open.tabId);
  await expect.poll(badge).not.toBe('');
  const asker = await extension.openExtensionPage('icons/16.png');
  const ask = (name: string, request: object) =>
    asker.evaluate((sent) => chrome.runtime.sendMessage(sent), { to: 'background', name, request });
  const first = (await ask('tab.view', { tabId: open.tabId })) as { response: { answersKey: string } };
  const { answersKey } = first.response;
  expect(answersKey).toBe(`${open.server.url}/`);
  await ask('answers.save', { tabId: open.tabId, answersKey, answers: { usage: 'none' } });
  expect(await ask('tab.view', { tabId: open.tabId })).toMatchObject({
    response: { answers: { usage: 'none' } },
  });
  await asker.close();
  await open.close();
});

test('messages that nobody knows or that do not parse are refused with a code', async ({ extension }) => {
  const asker = await extension.openExtensionPage('icons/16.png');
  const ask = (message: unknown) => asker.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  expect(await ask({ to: 'background', name: 'no.such', request: {} })).toEqual({
    ok: false,
    code: 'unknown-message',
  });
  expect(await ask('hello')).toEqual({ ok: false, code: 'unknown-message' });
  expect(await ask({ to: 'background', name: 'tab.view', request: { tabId: 'x' } })).toEqual({
    ok: false,
    code: 'malformed-request',
  });
  await asker.close();
});

test('what was read is forgotten when its tab is closed', async ({ extension }) => {
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT) });
  await waitForWords(extension, open.tabId, '概不退款');
  await open.close();
  await expect.poll(() => readingsOf(extension, open.tabId)).toEqual([]);
});
