// The package ships this dictionary without types: "traditional simplified" pairs parted by "|".
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
