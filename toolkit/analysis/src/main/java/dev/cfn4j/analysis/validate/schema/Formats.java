package dev.cfn4j.analysis.validate.schema;

import java.util.regex.Pattern;

/** The formats that schemas name; one that is not known fits everything. */
final class Formats {
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern EMAIL = Pattern.compile("[^@]+@[^@]+");

    private Formats() {}

    static boolean fits(String name, String text) {
        return switch (name) {
            case "ipv4" -> IPV4.matcher(text).matches();
            case "ipv6" -> isIpv6(text);
            case "email" -> EMAIL.matcher(text).matches();
            default -> true;
        };
    }

    static String inWords(String name) {
        return switch (name) {
            case "ipv4" -> "an IPv4 address";
            case "ipv6" -> "an IPv6 address";
            case "email" -> "an e-mail address";
            default -> "a " + name;
        };
    }

    private static boolean isIpv6(String text) {
        if (text.isEmpty() || text.length() > 45 || text.contains(":::")) {
            return false;
        }
        int gap = text.indexOf("::");
        if (gap >= 0) {
            if (text.indexOf("::", gap + 1) >= 0) {
                return false;
            }
            int groups = groups(text.substring(0, gap), false) + groups(text.substring(gap + 2), true);
            return groups >= 0 && groups < 8;
        }
        return groups(text, true) == 8;
    }

    /** The number of groups of 16 bits; far below zero if one is malformed. */
    private static int groups(String text, boolean mayEndInIpv4) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                count++;
            } else if (mayEndInIpv4
                    && i == parts.length - 1
                    && IPV4.matcher(parts[i]).matches()) {
                count += 2;
            } else {
                return -100;
            }
        }
        return count;
    }
}
