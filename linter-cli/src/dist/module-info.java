/**
 * Copydesk as a module of the image's runtime. Open, because pages of rules and word lists are read as resources. Left out
 * are the JDK's modules that only parts of libraries name which nothing here calls: a switch that tells listeners (desktop)
 * and scripts within texts (scripting).
 */
open module org.copydesk {
    requires java.management;
    requires java.xml;
}
