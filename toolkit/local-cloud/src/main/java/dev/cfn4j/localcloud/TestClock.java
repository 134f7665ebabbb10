package dev.cfn4j.localcloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {
    private volatile Instant now;

    /** A clock that shows that time. */
    public TestClock(Instant start) {
        this.now = start;
    }

    /** Moves it on. */
    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same clock: it shows the same instants whatever the zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
