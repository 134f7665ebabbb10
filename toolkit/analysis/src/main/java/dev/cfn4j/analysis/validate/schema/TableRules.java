package dev.cfn4j.analysis.validate.schema;

/** The rules of cfn-lint that are tables. */
final class TableRules {
    /** Those about one resource. */
    static final String[] WITHIN_ONE_RESOURCE = {
        "E3023", "E3029", "E3042", "E3044", "E3045", "E3046", "E3047", "E3048", "E3501", "E3615", "E3633", "E3634",
        "E3636", "E3638", "E3639", "E3660", "E3661", "E3663", "E3671", "E3674", "E3676", "E3677", "E3678", "E3679",
        "E3680", "E3681", "E3682", "E3683", "E3684", "E3685", "E3686", "E3687", "E3688", "E3689", "E3692", "E3693",
        "E3696", "E3704", "E3715", "E3717", "E3718", "E3719", "E3720", "E3721", "E3722", "E3723", "E3725", "I3013",
        "W3687", "W3688", "W3689", "W3690", "W3691", "W3693", "W3694", "W3702", "W3703"
    };
    /** Those about resources that refer to each other. */
    static final String[] ACROSS_RESOURCES = {
        "E3052", "E3054", "E3502", "E3505", "E3698", "E3699", "E3705", "E3706", "E3707", "E3708", "E3709", "E3711",
        "E3712", "E3713", "E3714", "W3663", "W3664"
    };

    /** Those that list the values of a property. */
    static final String[] VALUES = {
        "E3025", "E3062", "E3617", "E3620", "E3621", "E3628", "E3635", "E3640", "E3641", "E3642", "E3643", "E3644",
        "E3647", "E3652", "E3653", "E3667", "E3670", "E3672", "E3675", "E3694"
    };

    private TableRules() {}
}
