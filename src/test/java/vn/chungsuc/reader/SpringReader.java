package vn.chungsuc.reader;

import org.springframework.stereotype.Service;

/** A reader that breaks the house rule, to prove that the rule bites. */
@Service
public class SpringReader {}
