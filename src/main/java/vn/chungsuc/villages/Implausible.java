package vn.chungsuc.villages;

import vn.chungsuc.shared.Refused;

/** What was typed cannot be; the sentence stands beside it (422). */
class Implausible extends Refused {

    Implausible(String sentence) {
        super(sentence);
    }
}
