package fr.nouveauxlieux.portal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who is asking, where trusted proxies stand between. */
public final class ClientAddress {

    private final List<AddressRange> trustedProxies;

    public ClientAddress(List<AddressRange> trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    /**
     * The nearest address that is no trusted proxy: {@code X-Forwarded-For} is read from its end, for as long as
     * those who wrote it are believed.
     */
    public String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isTrusted(peer)) {
            return peer;
        }
        String[] hops = forwarded.split(",");
        String client = peer;
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            String hop = hops[i].strip();
            if (AddressRange.findBytes(hop).isEmpty()) {
                return client;
            }
            client = hop;
        }
        return client;
    }

    /** Whether the asker's own connection is encrypted, by what a trusted proxy says of it. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || isTrusted(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    private boolean isTrusted(String address) {
        return trustedProxies.stream().anyMatch(range -> range.contains(address));
    }
}
