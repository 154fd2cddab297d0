"""Private keys: device, person, class and stream keys, slots, passwords."""
