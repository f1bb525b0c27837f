package vn.chungsuc.shared;

/**
 * What a role may do inside its area. Roles are dated data; permissions are what the code asks for.
 */
public enum Permission {
    /** See values, overviews, reports and documents. */
    READ,
    /** Enter and confirm the values of a unit. */
    ENTER_VALUES,
    /** Declare totals and verdicts from a paper. */
    DECLARE,
    /** Draft reports and other documents. */
    DRAFT_DOCUMENTS,
    /** Freeze a document for signing. */
    FREEZE_DOCUMENTS,
    /** Record the number, date, signer and signed copy of a document. */
    REGISTER_DOCUMENTS,
    /**
     * Set report rules, accept or return what units below hand in (reports and sheets), choose the
     * track of their review, give a later due day.
     */
    RECEIVE_REPORTS,
    /** Agree, for the unit, that a sheet is handed in. */
    APPROVE,
    /** Approve the unit's own plan, or send it back with a reason. */
    APPROVE_PLANS,
    /** Say of single indicators of the units below what they are found to be, or send them back. */
    VERIFY,
    /** Close an assessment year of a unit and everything below it, and open it again. */
    CLOSE_YEARS,
    /** Change units, their classifications and aliases. */
    MANAGE_UNITS,
    /** Load and publish what the law is kept as: criteria sets, templates of papers. */
    MANAGE_CRITERIA,
    /** Create and change accounts inside the area. */
    MANAGE_ACCOUNTS,
    /** Change bodies and signers. */
    MANAGE_PEOPLE,
    /** Give tasks of the unit, change and cancel them, say that they are done, give a later day. */
    ASSIGN_TASKS,
    /** Read the journal of the area. */
    READ_JOURNAL,
    /** Run the installation: backup, integrity, jobs. */
    OPERATE
}
