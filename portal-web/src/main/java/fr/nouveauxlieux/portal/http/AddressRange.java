package fr.nouveauxlieux.portal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of internet addresses, as {@code 10.0.0.0/8} or {@code ::1}; never a name, so that none is looked up. */
public final class AddressRange {

    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final byte[] address;
    private final int bits;

    private AddressRange(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException saying what was expected */
    public static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] address = findBytes(parts[0]).orElseThrow(() -> unreadable(text));
        int most = address.length * 8;
        if (parts.length == 1) {
            return new AddressRange(address, most);
        }
        if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > most) {
            throw unreadable(text);
        }
        return new AddressRange(address, Integer.parseInt(parts[1]));
    }

    public boolean contains(String other) {
        return findBytes(other).filter(this::matches).isPresent();
    }

    /** The bytes of a numeric address, four or sixteen; empty for anything else. */
    static Optional<byte[]> findBytes(String text) {
        if (text == null || !NUMERIC.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private boolean matches(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(address, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        int mask = (0xFF << (8 - rest)) & 0xFF;
        return rest == 0 || (address[whole] & mask) == (other[whole] & mask);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "expected an address or a range of addresses as 10.0.0.0/8 or ::1, was " + text);
    }
}
