package vn.chungsuc.quickreport.view;

/** What a unit below wrote in the part being written, to be taken over. */
public record Below(String code, String name, String words) {}
