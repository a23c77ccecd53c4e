/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.xml.sax.Attributes;

/** What start tags say: which class, which link. */
final class Tags {

    private Tags() {
    }

    static boolean isXsi(Attributes attributes, int i, String name) {
        return Names.XSI_URI.equals(attributes.getURI(i)) && name.equals(attributes.getLocalName(i));
    }

    static boolean isXmi(Attributes attributes, int i, String name) {
        return name.equals(attributes.getLocalName(i)) && Names.isXmi(attributes.getURI(i));
    }

    /** The value of xsi:type or xmi:type, null when there is none. */
    static String typeOf(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!attributes.getURI(i).isEmpty()
                    && (isXsi(attributes, i, Names.TYPE) || isXmi(attributes, i, Names.TYPE))) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    static String hrefOf(Attributes attributes) {
        return attributes.getValue("", Names.HREF);
    }

    static String idrefOf(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (isXmi(attributes, i, "idref")) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    /** Says whether a namespace is that of our elements: features may stand in none as well. */
    static boolean isOurs(String uri) {
        return uri.isEmpty() || Names.ITSM_URI.equals(uri);
    }

    /** The class of a document element; null when it is none of ours. */
    static EClass rootClass(String uri, String localName) {
        return Names.ITSM_URI.equals(uri) ? concrete(localName) : null;
    }

    private static EClass concrete(String name) {
        EClassifier classifier = ItsmPackage.eINSTANCE.getEClassifier(name);
        return classifier instanceof EClass type && !type.isAbstract() ? type : null;
    }

    /** The class of an element in a containment; null when it is none that can stand there, or stands elsewhere. */
    static EClass childClass(EReference containment, Attributes attributes, Scopes scopes) {
        EClass type = classOf(containment, attributes, scopes);
        return type == null || type.isAbstract() || attributes.getIndex("", Names.HREF) >= 0 ? null : type;
    }

    /**
     * The class that the tag names, or else that of the reference; null when the class is unknown, or not one that the
     * reference allows. A link that names no class may be to an abstract one.
     */
    static EClass classOf(EReference reference, Attributes attributes, Scopes scopes) {
        String name = typeOf(attributes);
        if (name == null) {
            return reference.getEReferenceType();
        }
        EClass type = classNamed(name, scopes);
        return type != null && reference.getEReferenceType().isSuperTypeOf(type) ? type : null;
    }

    /** The concrete class of a qualified name, null when there is none. */
    static EClass classNamed(String qName, Scopes scopes) {
        int colon = qName.indexOf(':');
        String uri = scopes.uriOf(colon < 0 ? "" : qName.substring(0, colon));
        boolean ours = Names.ITSM_URI.equals(uri) || colon < 0 && uri == null;
        return ours ? concrete(qName.substring(colon + 1)) : null;
    }

    /** Says whether the tag of a link has nothing that would be lost. */
    static boolean isPlainLink(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean known = attributes.getURI(i).isEmpty() && Names.HREF.equals(attributes.getLocalName(i))
                    || isXsi(attributes, i, Names.TYPE) || isXmi(attributes, i, Names.TYPE)
                    || isXmi(attributes, i, "idref");
            if (!known) {
                return false;
            }
        }
        boolean hasHref = hrefOf(attributes) != null;
        boolean hasIdref = idrefOf(attributes) != null;
        return hasHref != hasIdref;
    }
}
