// With what a capture was made: browser, system and extension, as far as the browser tells.
import { browser } from '../browser';

type Brands = { userAgentData?: { brands: { brand: string; version: string }[]; platform: string } };

export async function readEnvironment(): Promise<{ browser: string; os: string; extensionVersion: string }> {
  const { userAgentData } = navigator as Brands;
  const brand = userAgentData?.brands.find(({ brand: name }) => !/not.?a.?brand/i.test(name));
  const platform = await browser.runtime.getPlatformInfo();
  return {
    browser: brand ? `${brand.brand} ${brand.version}` : navigator.userAgent,
    os: `${userAgentData?.platform || platform.os} ${platform.arch}`,
    extensionVersion: browser.runtime.getManifest().version,
  };
}
