export default {
  testEnvironment: "node",
  // Jest leaves one core idle, and on two of them runs all files in one process, whose memory grows until collecting it takes
  // longer than a test may.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
  // Many tests wait for processes, which take their time on a machine that does other things as well.
  testTimeout: 20_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2024", parser: { syntax: "typescript" } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
};
