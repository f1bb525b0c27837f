package vn.chungsuc.shared;

/** Inside the officer's area, but not among the officer's permissions (403). */
public class Forbidden extends RuntimeException {}
