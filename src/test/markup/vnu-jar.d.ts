declare module 'vnu-jar' {
  /** The path of the program. */
  const path: string;
  export default path;
}
