import { isSame } from "../use-dashboard.ts";
import { BesideMark, TrendMark } from "./TrendMark.tsx";
import type { TrendPoint } from "./trend-points.ts";
import type { TrendProps } from "./trend-props.ts";
import { useMarks } from "./use-marks.ts";
import { usePointWords } from "./use-point-words.ts";

/** Where a point of the library stands; it has no height where there is no value. */
interface PlacedPoint {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
}

/** What the library draws at each point of the two curves. */
export function useTrendDots({ points, metric, interval, name, besideName, picked, onPick }: TrendProps) {
  const markButton = useMarks();
  const words = usePointWords(interval);
  const lastOf = (drawn: (point: TrendPoint) => number | null) =>
    points.findLastIndex((point) => drawn(point) !== null);
  const [last, lastBeside] = [lastOf(({ value }) => value), lastOf(({ besideValue }) => besideValue)];
  const first = points.findIndex(({ value, hiddenAt }) => (value ?? hiddenAt) !== null);

  const own = ({ cx, cy, index = -1 }: PlacedPoint) => {
    const point = points[index];
    if (point === undefined || typeof cx !== "number" || typeof cy !== "number") return <g />;
    const { from, through, label } = point.bucket;
    const pick = () => onPick({ from, through });
    return (
      <TrendMark
        {...{ cx, cy, point, place: index }}
        label={words.sentence(point, metric)}
        picked={isSame(picked, point.bucket)}
        name={besideName !== null && index === last ? name : null}
        first={index === first}
        button={markButton(label, pick)}
        onPick={pick}
      />
    );
  };

  const beside = ({ cx, cy, index = -1 }: PlacedPoint) => {
    if (typeof cx !== "number" || typeof cy !== "number") return <g />;
    return <BesideMark {...{ cx, cy }} name={index === lastBeside ? besideName : null} />;
  };
  return { own, beside };
}
