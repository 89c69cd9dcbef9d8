package fr.nouveauxlieux.portal.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * How much each address may ask in a minute. A whole minute's worth may come at once; it is then refilled evenly. An
 * IPv6 asker is known by the first 64 bits of the address, which is what one household is given. Memory is bounded:
 * the addresses seen longest ago are forgotten first.
 */
public final class RateLimit {

    private static final int MOST_ADDRESSES = 50_000;
    private static final int NETWORK_BYTES = 8;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    /** @param perMinute 0 for no limit */
    public RateLimit(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts a request; where it is one too many, after how many seconds another would be welcome. */
    public OptionalLong secondsToWait(String address) {
        if (perMinute == 0) {
            return OptionalLong.empty();
        }
        ConsumptionProbe probe = buckets.get(keyOf(address), key -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return OptionalLong.empty();
        }
        Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return OptionalLong.of(wait.plusMillis(999).toSeconds());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static String keyOf(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        return AddressRange.findBytes(address)
                .map(bytes -> HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)))
                .orElse(address);
    }
}
