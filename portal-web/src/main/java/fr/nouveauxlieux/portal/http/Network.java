package fr.nouveauxlieux.portal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The network that someone comes from, which is all that is kept of an address: its first 24 bits for IPv4, its first 48
 * for IPv6.
 */
public final class Network {

    private static final int IPV4_BYTES = 4;
    private static final int IPV4_KEPT = 3;
    private static final int IPV6_KEPT = 6;

    private Network() {}

    /** @return as {@code 192.0.2.0/24} or {@code 2001:db8:1:0:0:0:0:0/48}; empty for what is no numeric address */
    public static String of(String address) {
        Optional<byte[]> found = AddressRange.findBytes(address);
        return found.map(Network::write).orElse("");
    }

    private static String write(byte[] address) {
        int kept = address.length == IPV4_BYTES ? IPV4_KEPT : IPV6_KEPT;
        byte[] network = Arrays.copyOf(Arrays.copyOf(address, kept), address.length);
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
