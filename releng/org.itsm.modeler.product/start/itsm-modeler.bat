@echo off
rem Starts ITSM Modeler. Arguments go to Eclipse, such as -data FOLDER for another workspace.
setlocal
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fL"
start "" "%java%" -Xmx2g %ITSM_VMARGS% -jar "%launcher%" -name "ITSM Modeler" %*
