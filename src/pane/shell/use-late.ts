import { useEffect, useState } from 'react';

/** True once `isOn` has been true for so long without a break, so that quick work never flickers. */
export function useLate(isOn: boolean, milliseconds = 300): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isOn, milliseconds]);
  return isOn && isLate;
}
