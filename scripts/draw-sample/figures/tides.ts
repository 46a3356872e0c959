export const speeds = { M2: 28.9841042, S2: 30, N2: 28.4397295 };

export const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
